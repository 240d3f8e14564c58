import type { CSSProperties } from 'react'
import type { CharterDocument } from '#lib/charter/charter-document.ts'
import styles from './paper.module.css'
import { PaperBlocks } from './paper-blocks.tsx'

/** A charter as a page, always light as paper is; it prints on A4 without anything around it. */
export function Paper({ document, label }: { document: CharterDocument; label: string }) {
  const { kicker, title, facts, status, sections, scale, footer } = document
  return (
    <article className={styles.paper} style={{ '--page-one': scale } as CSSProperties} aria-label={label}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <p className={styles.kicker}>{kicker}</p>
          <h2 className={styles.title} dir="auto">
            {title}
          </h2>
        </div>
        <dl className={styles.facts}>
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {status && <p className={styles.status}>{status}</p>}
      {sections.map(({ id, title: heading, blocks, newPage }) => (
        <section key={id} className={newPage ? styles.newPage : undefined} aria-labelledby={`charter-${id}`}>
          <h3 id={`charter-${id}`} className={styles.heading}>
            {heading}
          </h3>
          <PaperBlocks blocks={blocks} />
        </section>
      ))}
      <footer className={styles.foot}>{footer}</footer>
    </article>
  )
}
