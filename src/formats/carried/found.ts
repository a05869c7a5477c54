import { isAddress } from './address.ts';

/**
 * What a file carries: the address of a view, which is not to be trusted; nothing, though it is a picture of a kind that
 * could; it is none of our kinds; it, or its view, is damaged; it is too large to be looked into.
 */
export type Found =
  | { readonly kind: 'view'; readonly address: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'tooLarge' };

export const NONE: Found = { kind: 'none' };
export const FOREIGN: Found = { kind: 'foreign' };
export const DAMAGED: Found = { kind: 'damaged' };
export const TOO_LARGE: Found = { kind: 'tooLarge' };

/** What was found where an address should stand. */
export const viewAt = (address: string | null | undefined): Found =>
  address != null && isAddress(address) ? { kind: 'view', address } : DAMAGED;
