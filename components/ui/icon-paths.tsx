import type { ReactNode } from 'react'

/** The drawings, each on a square of 16, as lines in the colour of the text. */
export const iconPaths = {
  board: (
    <>
      <rect x="2.5" y="3" width="3" height="10" rx="1" />
      <rect x="6.5" y="3" width="3" height="7" rx="1" />
      <rect x="10.5" y="3" width="3" height="9" rx="1" />
    </>
  ),
  carry: <path d="M3 5h7M3 8h10M3 11h5M11 3l2.5 2L11 7" />,
  catalogue: (
    <path d="M8 4.500C6.8 3.5 5 3.2 2.5 3.300v9C5 12.2 6.8 12.5 8 13.500m0-9c1.2-1 3-1.3 5.5-1.200v9c-2.5-.1-4.3.2-5.5 1.200m0-9v9" />
  ),
  charter: <path d="M4 2.500h5.500L12.5 5.500v8H4zM6.5 7.500h3.500M6.5 10.500h3.500" />,
  check: <path d="M3.5 8.5 6.5 11.5 12.5 5" />,
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3l2 1.5" />
    </>
  ),
  close: <path d="M4 4l8 8M12 4l-8 8" />,
  'close-rail': (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="2" />
      <path d="M10 3v10" />
    </>
  ),
  copy: (
    <>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 5.500V4A1.5 1.5 0 0 0 9 2.500H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.500h1.5" />
    </>
  ),
  decided: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M5.6 8.2 7.3 9.9 10.4 6.5" />
    </>
  ),
  down: <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />,
  download: <path d="M8 2.500v7.500M4.8 7 8 10.2 11.2 7M3 13.500h10" />,
  edit: <path d="M3 13h2.500L13 5.5 10.5 3 3 10.500zM9 4.5 11.5 7" />,
  filter: <path d="M2.5 4.500h11M4.5 8h7M6.5 11.500h3" />,
  flag: <path d="M8 2.5 14 13H2zM8 6.500v3M8 11.200v.1" />,
  grip: <path d="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" strokeWidth="2" />,
  left: <path d="M13 8H3M7 4 3 8l4 4" />,
  link: (
    <path d="M6.5 9.5 9.5 6.500M7 5l1.6-1.600a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.600a2.8 2.8 0 0 1-4-4L5 7" />
  ),
  matrix: (
    <>
      <rect x="2.5" y="3" width="11" height="10" rx="1.5" />
      <path d="M2.5 6.500h11M6.5 3v10M10 6.500V13" />
    </>
  ),
  missing: (
    <>
      <rect x="3" y="3" width="10" height="10" rx="2" strokeDasharray="2.4 2.2" />
      <path d="M8 5.800v4.400M5.8 8h4.4" />
    </>
  ),
  more: <path d="M4 8h.01M8 8h.01M12 8h.01" strokeWidth="2" />,
  offline: (
    <path d="M2 2l12 12M8 12.500h.01M5.7 10a3.4 3.4 0 0 1 4.6 0M3.2 7.500a7 7 0 0 1 2.6-1.600M12.8 7.500A7 7 0 0 0 8 5.5" />
  ),
  other: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <circle cx="8" cy="8" r="1.5" />
    </>
  ),
  paste: (
    <>
      <rect x="3.5" y="3.5" width="9" height="10" rx="1.5" />
      <path d="M6 2.500h4v2H6zM6 8h4M6 10.500h2.5" />
    </>
  ),
  pause: <path d="M6 4v8M10 4v8" />,
  people: (
    <path d="M6 7.500a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600zM2 13a4 4 0 0 1 8 0M10.5 3.200a2.3 2.3 0 0 1 0 4M11.5 9.500A4 4 0 0 1 14 13" />
  ),
  person: (
    <>
      <circle cx="8" cy="5.5" r="2.5" />
      <path d="M3.5 13a4.5 4.5 0 0 1 9 0" />
    </>
  ),
  play: <path d="M5.5 3.500v9l7-4.500z" />,
  plus: <path d="M8 3.500v9M3.5 8h9" />,
  pm: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M10.2 5.8 9 9l-3.2 1.200L7 7z" />
    </>
  ),
  po: <path d="M3 4h10M3 8h10M3 12h6" />,
  redo: <path d="M13 6.500H6a3.5 3.5 0 0 0 0 7h3M10 3.500l3 3-3 3" />,
  review: <path d="M3 8a5 5 0 1 1 1.6 3.700M3 12.500V10h2.500M8 5.500V8l1.8 1.200" />,
  right: <path d="M3 8h10M9 4l4 4-4 4" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4" />
      <path d="m10 10 3 3" />
    </>
  ),
  seen: (
    <>
      <path d="M1.8 8C3.200 5.3 5.4 4 8 4s4.8 1.3 6.2 4c-1.400 2.700-3.600 4-6.200 4S3.200 10.700 1.8 8z" />
      <circle cx="8" cy="8" r="1.8" />
    </>
  ),
  settings: <path d="M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.500v3M6 9.500v3" />,
  share: (
    <path d="M6.5 9.5 9.5 6.500M7 5l1.6-1.600a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.6 1.600a2.8 2.8 0 0 1-4-4L5 7" />
  ),
  shared: (
    <>
      <circle cx="6" cy="8" r="3.75" />
      <circle cx="10" cy="8" r="3.75" />
    </>
  ),
  split: <path d="M8 13V9M8 9 3.5 4.500M8 9l4.5-4.500M3.5 8V4.500H7M9 4.500h3.500V8" />,
  stop: <rect x="4" y="4" width="8" height="8" rx="1" />,
  theme: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 2.500v11a5.5 5.5 0 0 0 0-11z" fill="currentColor" />
    </>
  ),
  trash: <path d="M3 4.500h10M6.5 4.500V3h3v1.500M4.5 4.500l.6 9h5.800l.6-9M6.8 7v4M9.2 7v4" />,
  undo: <path d="M3 6.500h7a3.5 3.5 0 0 1 0 7H7M6 3.500l-3 3 3 3" />,
  unplaced: <rect x="3" y="3" width="10" height="10" rx="2" strokeDasharray="2.4 2.2" />,
  unseen: (
    <path d="M3 2.500l10.500 11M6.200 4.200A7 7 0 0 1 8 4c2.600 0 4.800 1.300 6.200 4-.5.9-1.100 1.700-1.800 2.300M10 11.700A7 7 0 0 1 8 12c-2.600 0-4.800-1.300-6.200-4 .6-1.200 1.400-2.100 2.300-2.800" />
  ),
  up: <path d="m4.5 9.5 3.5-3.5 3.5 3.5" />,
  upload: <path d="M8 10.500V3M4.8 6.2 8 3l3.2 3.200M3 13.500h10" />,
  weight: <path d="M8 3v10M4.5 13h7M3 5h10M3 5 1.8 9h2.400zM13 5l-1.2 4h2.400z" />,
} satisfies Record<string, ReactNode>
