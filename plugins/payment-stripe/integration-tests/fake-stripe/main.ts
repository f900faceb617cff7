import { FakeStripe } from "./server.ts"

/** `node main.ts <port>`: the fake as a program of its own, for a market that runs beside it. */
FakeStripe.start(Number(process.argv[2]))
