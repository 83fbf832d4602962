/** The ways to a person that a support journey met: which work, what they cost, when they are open, how soon one is answered. */
import type { Contact, JourneyReport } from "../schema.js";
import { COST_WORDS, contactState, WAY_WORDS } from "../wording/contacts.js";
import { Site } from "./site.js";

/** Where none was met that is said too: it is what the journey looked for. */
export function Contacts({ journey, id }: { journey: JourneyReport; id: string }) {
  const { contacts } = journey;
  if (contacts === undefined) return null;
  return (
    <section class="contacts">
      <h3 id={id}>The ways to a person</h3>
      {contacts.length === 0 ? (
        <p class="absent">No telephone number, address, form or chat was met.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">Way</th>
              <th scope="col">As shown</th>
              <th scope="col">Does it work?</th>
              <th scope="col">Cost, hours, answer</th>
              <th scope="col">Screen</th>
            </tr>
          </thead>
          <tbody>
            {contacts.map((contact) => (
              <Row key={`${contact.way} ${contact.label}`} contact={contact} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ contact }: { contact: Contact }) {
  const { way, label, country, cost, costBecause, hours, time, screen } = contact;
  return (
    <tr>
      <th scope="row">{WAY_WORDS[way]}</th>
      <td data-label="As shown">
        <Site text={label} max={120} />
      </td>
      <td data-label="Does it work?">
        <Site text={contactState(contact)} max={200} />
      </td>
      <td data-label="Cost, hours, answer">
        {cost !== undefined && (
          <p>
            {COST_WORDS[cost]}
            {country !== undefined && ` (${country})`}
            {costBecause !== undefined && cost !== "unknown" && (
              <>
                {": "}
                <Site text={costBecause} max={120} />
              </>
            )}
          </p>
        )}
        {[hours, time].map((text) => text !== undefined && <Said key={text} text={text} />)}
      </td>
      <td data-label="Screen">{screen}</td>
    </tr>
  );
}

function Said({ text }: { text: string }) {
  return (
    <p>
      “<Site text={text} max={160} />”
    </p>
  );
}
