import type { MiddlewareRoute } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { VacationWindow } from "../../vacation-window"
import { validatedBody } from "../../validated"
import { ProducerAssistance, ProducerUpdateProfile } from "./validators"

export const profileMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/profile",
    methods: ["POST"],
    middlewares: [validatedBody(ProducerUpdateProfile)],
  },
  {
    matcher: "/producer/vacation",
    methods: ["POST"],
    middlewares: [validatedBody(VacationWindow)],
  },
  {
    matcher: "/producer/assistance",
    methods: ["POST"],
    middlewares: [validatedBody(ProducerAssistance)],
  },
  { matcher: "/producer/close", methods: ["POST"], middlewares: [validatedBody(NoBody)] },
]
