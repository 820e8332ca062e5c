import type { Words } from "./form.ts";

export const en: Words = {
  greet: (name) => (name ? `Hi ${name.first},` : "Hello,"),
  about: (title, company) =>
    title
      ? ` about the ${title} role${company ? ` at ${company}` : ""}`
      : company
        ? ` about working at ${company}`
        : "",
  bring: "What I would bring:",
  passOn: "What you could say about me:",
  close: "Best,",
  confirm: (about, { weekday, date, month }) =>
    `Thank you for the invitation to talk${about}. ${weekday} ${date} ${month} suits me well, and I am looking forward to it.\n\nIf there is anything I should bring or prepare, please let me know.`,
  forms: {
    first: (about, points) =>
      `I wanted to come back to my note${about}. I am still very interested.${points}\n\nIs there a good next step from your side, or somebody else I should write to?`,
    second: (about) =>
      `One last short note${about}. If the timing has changed, or the answer is no, a single line would already help me.\n\nThank you either way.`,
    talked: (about) =>
      `Thank you again for our exchange${about}. It made me want to know more.\n\nIs there somebody in the team whom I could talk to next?`,
    ask: (about, points) =>
      `Thank you for putting my name forward; I had written to you${about}. May I ask one thing more: would you say a word for me to the hiring manager? A line from you counts for more than any form.${points}`,
    applied: (about, points) =>
      `Some time ago I sent you my application${about.replace(/^ about working at /, " to ").replace(/^ about /, " for ")}, and I wanted to ask how it stands. I am still very interested.${points}\n\nWhen can I expect to hear from you?`,
    "applied-again": (about) =>
      `A short question once more${about}: is my application still being considered? If the role is filled or on hold, a line would help me plan.`,
    thanks: (about) =>
      `Thank you for the time you took to talk with me${about}. The conversation made me want it more.\n\nIf anything was left open, I am glad to answer it.`,
    met: (about) =>
      `I enjoyed our conversation${about} and am still very interested.\n\nIs there any news, or anything you still need from me?`,
    answer: (about) =>
      `Thank you for your answer${about}.\n\n(Your reply here: what they asked for, or a time that suits you.)`,
    offer: () => `Thank you very much for your offer. I am reading it with care and will come back to you shortly.`,
    promise: (about) =>
      `You had mentioned that there might be news by now${about}. I am still very interested.\n\nDo you know more already, or when would be a good time to ask again?`,
    posting: (about) =>
      `I see that the posting is no longer online; I had written to you${about}. Has the position been filled, or is it only paused?\n\nEither way, I would be glad to stay in touch.`,
    other: (about) =>
      `I am writing to you${about}. You know the place from the inside: would you have ten minutes to tell me what matters there?\n\nIf it sounds like a fit to you, a word to the hiring manager would help me a lot.`,
    goodbye: (about) =>
      `I had written to you${about}, and I will not take more of your time with it. Thank you for reading.\n\nIf something fitting comes up later, I would be glad to hear from you.`,
    declined: (about) =>
      `Thank you for letting me know${about}. I had hoped for another answer, and I appreciate that you told me.\n\nIf something fitting comes up later, I would be glad to hear from you.`,
    hired: (about) =>
      `I have good news: I found my job. I had written to you${about}; thank you for your time and your help, it counted.\n\nIf I can ever do the same for you, please write to me.`,
  },
};
