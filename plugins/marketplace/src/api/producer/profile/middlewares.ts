import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http"
import { NoBody } from "../../no-body"
import { VacationWindow } from "../../vacation-window"
import { ProducerAssistance, ProducerUpdateProfile } from "./validators"

export const profileMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/profile",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ProducerUpdateProfile)],
  },
  {
    matcher: "/producer/vacation",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(VacationWindow)],
  },
  {
    matcher: "/producer/assistance",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(ProducerAssistance)],
  },
  { matcher: "/producer/close", methods: ["POST"], middlewares: [validateAndTransformBody(NoBody)] },
]
