import { useSyncExternalStore } from 'react';
import { type Meeting, meetingOf } from '../store/meeting.ts';

/** Told when the page turns to a meeting, or back, without being loaded anew. */
const TURNED = 'medel-meeting';

function subscribe(onTurn: () => void): () => void {
  window.addEventListener(TURNED, onTurn);
  window.addEventListener('popstate', onTurn);
  return () => {
    window.removeEventListener(TURNED, onTurn);
    window.removeEventListener('popstate', onTurn);
  };
}

let known: { readonly search: string; readonly meeting: Meeting | undefined } | undefined;

function meetingNow(): Meeting | undefined {
  const { search } = window.location;
  const meeting = meetingOf(search);
  // The slide is part of the address, and goes its own way: the same meeting stays the same object.
  const before = known?.meeting;
  const same =
    meeting?.kind === before?.kind &&
    meeting?.story === before?.story &&
    meeting?.language === before?.language;
  if (!known || !same) known = { search, meeting };
  return known.meeting;
}

/** The meeting that the page's address asks for; undefined where it is the page itself. */
export const useMeeting = (): Meeting | undefined => useSyncExternalStore(subscribe, meetingNow);

/** Turns the page to a meeting at an address. Going back leads to the page as it was. */
export function startMeeting(address: string): void {
  try {
    window.history.pushState({ meeting: true }, '', address);
    window.dispatchEvent(new Event(TURNED));
  } catch {
    // A page that was opened as a file may not change its address, but be led to another.
    window.location.assign(address);
  }
}

/** Writes where the meeting is into its address, where the browser allows that. */
export function markMeeting(address: string): void {
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // Loaded anew, it begins where it began.
  }
}

/**
 * Turns back to the page: as it was left, or where the meeting was opened by its own address, as that address says.
 * @param page the address of the page for then.
 */
export function leaveMeeting(page: string): void {
  const state: unknown = window.history.state;
  if (typeof state === 'object' && state !== null && 'meeting' in state) return window.history.back();
  try {
    window.history.replaceState(null, '', page);
    window.dispatchEvent(new Event(TURNED));
  } catch {
    window.location.assign(page);
  }
}
