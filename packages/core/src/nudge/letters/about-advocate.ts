/** Who and what a letter to the seeker about their advocate is about. */
export interface AboutAdvocate {
  readonly name: string;
  readonly email: string;
  readonly seekerName: string;
  /** For a subject: "Senior Data Engineer at Acme"; null in general. */
  readonly job: string | null;
  /** For a sentence: "the Senior Data Engineer role at Acme". */
  readonly role: string | null;
  readonly pageUrl: string;
  readonly trackAddress: string;
}
