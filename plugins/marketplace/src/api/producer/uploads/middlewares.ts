import type { MiddlewareRoute } from "@medusajs/framework/http"
import { receiveFiles } from "../../../lib/uploads/receive-files"
import { NoBody } from "../../no-body"
import { validatedBody } from "../../validated"

const MEGABYTE = 1024 * 1024

export const uploadMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/producer/uploads",
    methods: ["POST"],
    middlewares: [
      receiveFiles({ field: "files", maxFiles: 10, maxBytesEach: 15 * MEGABYTE }),
      validatedBody(NoBody),
    ],
  },
]
