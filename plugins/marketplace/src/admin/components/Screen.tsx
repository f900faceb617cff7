import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

type ScreenProps = { title: string; lead?: string; actions?: ReactNode; children: ReactNode }

/** A box of the admin with its heading, what can be done there, and what is in it. */
export function Screen({ title, lead, actions, children }: ScreenProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading level="h2">{title}</Heading>
          {lead && (
            <Text size="small" className="text-ui-fg-subtle">
              {lead}
            </Text>
          )}
        </div>
        <div className="flex flex-wrap items-center gap-2">{actions}</div>
      </div>
      {children}
    </Container>
  )
}
