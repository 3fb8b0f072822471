/** The product's sign, small: a ledger grid, a tick, a light. The ribbon's PNGs are drawn by scripts/make-icons. */
import { tokens } from "@fluentui/react-components";

export function ProductMark(): React.JSX.Element {
  return (
    <svg width="22" height="22" viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect x="6" y="6" width="46" height="52" rx="7" fill={tokens.colorBrandBackground} />
      <path d="M14 22h30M14 34h16M14 46h12M24 22v28" stroke={tokens.colorNeutralForegroundOnBrand} strokeWidth="4" strokeLinecap="round" fill="none" opacity="0.85" />
      <circle cx="46" cy="46" r="16" fill={tokens.colorNeutralBackground2} />
      <circle cx="46" cy="46" r="13" fill={tokens.colorStatusSuccessBackground3} />
      <path d="M40 46.5l4.5 4.5 8-9" stroke="#fff" strokeWidth="4" strokeLinecap="round" strokeLinejoin="round" fill="none" />
    </svg>
  );
}
