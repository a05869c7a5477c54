const LOCAL_HOST = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/;

/** Whether what lies at an address can be reached from this computer only. @param address a whole address. */
export function isThisComputer(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'file:' || LOCAL_HOST.test(hostname);
}
