import type { JSX } from "hono/jsx/jsx-runtime";
import { Frame } from "./frame.tsx";

/** For whoever is asked, before they answer: the same as docs/advocate-guide.md. */
export function beingAnAdvocatePage(): JSX.Element {
  return (
    <Frame title="Could you be someone’s advocate?" narrow>
      <h1>Could you be someone’s advocate?</h1>
      <p>
        Somebody you know is looking for a job where you work, and asks whether you would speak for them. Here is what
        that means, how it is done well, and when to say no.
      </p>
      <h2>What it means</h2>
      <p>
        A referral puts a name into a portal. An advocate goes to the hiring manager and says: this person is right for
        this job because of x, y and z; let’s get them into the interviews now. And two weeks later the advocate asks
        how it stands. That is all, and it takes a quarter of an hour.
      </p>
      <h2>What to know first</h2>
      <ul>
        <li>Have you seen their work, or do you trust somebody who has? Say which of the two it is when you speak.</li>
        <li>Which job is it, exactly? The posting, the team, and who hires for it.</li>
        <li>Three reasons, each with something that shows it. They will send you theirs; keep the ones you believe.</li>
        <li>Have they applied? A word without an application is easily forgotten.</li>
        <li>
          What are your company’s rules? Some want a referral in the portal before anybody talks, some pay a bonus. Say
          so if you would get one.
        </li>
      </ul>
      <h2>How to say it</h2>
      <p>In person or in a short message, to the manager and not to a mailbox:</p>
      <blockquote class="draft">
        I know somebody for your Senior Data Engineer role. Jo moved a billing system from nightly batches to streams,
        which is what you are about to do. I have worked with Jo for two years. Would you talk to Jo this week? I can
        introduce you.
      </blockquote>
      <ul>
        <li>One reason with a proof says more than five adjectives.</li>
        <li>Ask for one clear thing: a conversation, a look at the application, a place in the interviews.</li>
        <li>Leave the manager free. “No” is a good answer, and you can pass it on kindly.</li>
        <li>Ask once more after a week or two. Silence is mostly a full calendar.</li>
        <li>Tell the person what came of it, even if nothing did.</li>
      </ul>
      <h2>When to decline</h2>
      <ul>
        <li>You don’t know their work, and don’t want to vouch for it.</li>
        <li>You have a part in the decision, or your word could look like pressure on somebody who reports to you.</li>
        <li>You would not want to work with them. Then it is kinder to say no than to say it weakly.</li>
        <li>It is a bad time for you. No reason is needed, and they are told none.</li>
      </ul>
      <h2>What this assistant does</h2>
      <p>
        It asks you once. Only after a yes it sends you the reasons and words to forward, and at most two short mails
        for each job, never more than one a week. Your answers go to the person word for word. You can step back with
        one click. After “never” nobody here can have you written to again.
      </p>
    </Frame>
  );
}
