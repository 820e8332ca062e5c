import type { JSX } from "hono/jsx/jsx-runtime";
import { ActionForm, Copyable } from "./frame.tsx";
import type { SettingsView } from "./settings-view.ts";

type Part = { readonly view: SettingsView };

/** Where the seeker writes from, and where to. */
export function Addresses({ view }: Part): JSX.Element {
  const { addresses } = view.seeker;
  return (
    <section aria-labelledby="addresses-title">
      <h2 id="addresses-title">You and your addresses</h2>
      <div class="box">
        <ActionForm action="/settings/name" token={view.token}>
          <div class="row field">
            <div class="field">
              <label for="name">
                Your name <small>as you sign your mails</small>
              </label>
              <input id="name" name="name" value={view.seeker.name} autocomplete="name" maxlength={80} required />
            </div>
            <button>Save</button>
          </div>
        </ActionForm>
        <ul>
          {addresses.map((address, i) => (
            <li>
              {address} {i === 0 && <span class="tag">main</span>}{" "}
              {i > 0 && (
                <ActionForm
                  action="/settings/primary-address"
                  token={view.token}
                  fields={{ email: address }}
                  class="inline"
                >
                  <button class="plain" aria-label={`Make it the main one: ${address}`}>
                    Make it the main one
                  </button>
                </ActionForm>
              )}{" "}
              {addresses.length > 1 && (
                <ActionForm
                  action="/settings/remove-address"
                  token={view.token}
                  fields={{ email: address }}
                  class="inline"
                >
                  <button class="plain" aria-label={`Remove ${address}`}>
                    Remove
                  </button>
                </ActionForm>
              )}
            </li>
          ))}
        </ul>
        <ActionForm action="/settings/add-address" token={view.token}>
          <div class="row">
            <div class="field">
              <label for="email">Another address that you write from</label>
              <input id="email" name="email" type="email" maxlength={200} required />
            </div>
            <button>Mail a link to it</button>
          </div>
        </ActionForm>
      </div>
    </section>
  );
}

export function PrivateAddress({ view }: Part): JSX.Element {
  return (
    <section aria-labelledby="ours-title">
      <h2 id="ours-title">My addresses, for your BCC</h2>
      <div class="box">
        <p>The one for everybody, which knows you by your own address:</p>
        <Copyable id="track" text={view.trackAddress} />
        <p>
          And one for you alone, for when your mail can’t be proven to be yours (forwarding rules, some work accounts):
        </p>
        <Copyable id="private" text={view.privateAddress} />
        <p class="hint">Treat it like a password: whoever knows it can add to your threads, nothing more.</p>
        <details>
          <summary>Renew the private address</summary>
          <p>The old one stops working at once.</p>
          <ActionForm action="/settings/renew-private" token={view.token}>
            <button>Renew it</button>
          </ActionForm>
        </details>
      </div>
    </section>
  );
}

export function CalendarFeed({ view }: Part): JSX.Element {
  return (
    <details class="card setting">
      <summary>
        <h2>In your calendar</h2> <span class="soft">an address to subscribe to</span>
      </summary>
      <p>Subscribe to this address to see reminders and interviews. Whoever has it can see them too.</p>
      <Copyable id="feed" text={view.feedUrl} />
      <p class="soft">If somebody has it who should not, renew it: the old one shows nothing from then on.</p>
      <ActionForm action="/settings/renew-calendar" token={view.token}>
        <button>Renew the calendar address</button>
      </ActionForm>
    </details>
  );
}
