/** The colour of a state: amber waits for somebody, green is well, red needs care. */
export type Tone = "plain" | "good" | "wait" | "bad"
