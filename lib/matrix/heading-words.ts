import { asWord } from './letter-words.ts'

/** What a heading says about its column, when it says that it is not about a role. `area`: the title, or the section of one. */
export type HeadingUse = 'title' | 'area' | 'section' | 'note' | 'number' | 'id'

const WORDS: Record<Exclude<HeadingUse, 'id'>, string> = {
  title: `activity, activities, task, tasks, deliverable, deliverables, responsibility, responsibilities, action, actions, item, items,
    work item, process, process step, step, decision, title, name, what, activiteit, activiteiten, taak, taken, verantwoordelijkheid,
    resultaat, processtap, titel, naam, aufgabe, aufgaben, aktivitat, aktivitaten, tatigkeit, verantwortung, ergebnis, prozess,
    aktivitet, aktiviteter, opgave, opgaver, ansvar, ansvarsomrade, uppgift, oppgave, activite, activites, tache, taches, livrable,
    responsabilite, atividade, atividades, tarefa, tarefas, entrega, responsabilidade, actividad, actividades, tarea, tareas,
    entregable, responsabilidad, attivita, compito, zadanie, czynnosc, задача, задачи, действие, деятельность, активность, процесс,
    область ответственности, этап работы`,
  area: 'area, areas',
  section: `phase, stage, category, group, section, workstream, work stream, theme, block, fase, fasen, categorie, groep, thema,
    onderdeel, kategorie, gruppe, abschnitt, bereich, kategori, afsnit, etape, groupe, rubrique, categoria, grupo, etapa, seccion,
    фаза, этап, раздел, категория, блок`,
  note: `note, notes, comment, comments, remark, remarks, description, detail, details, explanation, evidence, sla, status, due, due date,
    deadline, date, priority, frequency, tool, tools, output, input, link, links, reference, references, source, type, roles, role,
    definition, scope, when, why, how, opmerking, opmerkingen, toelichting, omschrijving, beschrijving, frequentie, datum, bron,
    bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, kommentare, beschreibung, hinweis, nachweis, haufigkeit, quelle,
    bemaerkning, bemærkning, beskrivelse, kommentarer, noter, frist, commentaire, commentaires, remarque, remarques, preuve, frequence,
    observacao, observacoes, comentario, comentarios, descricao, nota, notas, observaciones, descripcion, evidencia, note, commento,
    uwagi, opis, примечание, примечания, комментарий, комментарии, описание, срок, статус`,
  number: '#, nr, nr., no, no., num, number, nummer, numero, n°, nº, №, n, lfd. nr., № п/п, п/п',
}

const BY_WORD = new Map<string, HeadingUse>(
  Object.entries(WORDS).flatMap(([use, words]) =>
    words.split(/,\s*/).map((word): [string, HeadingUse] => [asWord(word), use as HeadingUse]),
  ),
)

/** What a heading says, in any of the languages that we know; undefined when it may be a role. */
export function headingUse(heading: string): HeadingUse | undefined {
  const word = asWord(heading.replace(/[:*]+$/, ''))
  if (/^(?:.+ )?(?:id|ids|key|code|ref)$/.test(word)) return 'id'
  return BY_WORD.get(word) ?? (/ type$/.test(word) ? 'note' : allSay(word))
}

/** `activity / task`, `notes & links`: what all of the words say alike; undefined where one of them says something else. */
function allSay(words: string): HeadingUse | undefined {
  const [first, ...others] = words.split(/\s*[/&,]\s*|\s+(?:or|and)\s+/).map((word) => BY_WORD.get(word))
  return others.length > 0 && others.every((use) => use === first) ? first : undefined
}
