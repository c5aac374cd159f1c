import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';

export interface TabPage {
  id: string;
  label: string;
  content: ReactNode;
}

/** Pages of one thing, side by side. */
export function Tabs({ label, pages, selected, onChange }: { label: string; pages: TabPage[]; selected?: string; onChange?: (id: string) => void }) {
  return (
    <AriaTabs
      {...(selected === undefined ? {} : { selectedKey: selected })}
      {...(onChange ? { onSelectionChange: (key) => onChange(String(key)) } : {})}
      className="flex flex-col"
    >
      <TabList aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line px-4">
        {pages.map((page) => (
          <Tab
            key={page.id}
            id={page.id}
            className="relative flex min-h-12 cursor-pointer items-center px-3 text-note font-semibold whitespace-nowrap text-soft transition-colors after:absolute after:inset-x-3 after:bottom-0 after:h-0.5 after:rounded-full hover:text-ink selected:text-felt selected:after:bg-felt data-focus-visible:-outline-offset-2"
          >
            {page.label}
          </Tab>
        ))}
      </TabList>
      {pages.map((page) => (
        <TabPanel key={page.id} id={page.id} className="data-focus-visible:-outline-offset-2">
          {page.content}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
