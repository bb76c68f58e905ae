/** Replaces Date in the realm it runs in. Self-contained: it is sent as text. */
export function shiftClock(ms: number): void {
  const realm = globalThis as typeof globalThis & { realDate?: DateConstructor };
  realm.realDate ??= Date;
  const Real = realm.realDate;
  class Shifted extends Real {
    constructor(...args: [] | [number | string | Date]) {
      if (args.length === 0) super(Real.now() + ms);
      else super(...args);
    }

    static override now(): number {
      return Real.now() + ms;
    }
  }
  realm.Date = ms === 0 ? Real : (Shifted as DateConstructor);
}
