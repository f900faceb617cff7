import type { CreateNotificationDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

export type StoredNotification = {
  id: string
  status: "pending" | "success" | "failure"
  to: string
  template: string
  trigger_type: string | null
  data: Record<string, unknown> | null
  provider_data: Record<string, unknown> | null
  created_at: Date | string
  updated_at: Date | string
}

/**
 * What Medusa's notification service does beyond its interface: it finds by key and status, and sends a failed
 * notification again when it is handed one with the same key.
 */
export type NotificationStore = {
  listNotifications(
    filters: Record<string, unknown>,
    config?: { take?: number; order?: Record<string, "ASC" | "DESC"> },
  ): Promise<StoredNotification[]>
  createNotifications(notification: CreateNotificationDTO & { id?: string }): Promise<unknown>
  updateNotifications(rows: Pick<StoredNotification, "id" | "status">[]): Promise<unknown>
  deleteNotifications(ids: string[]): Promise<void>
}

export const notificationStore = (container: MedusaContainer) =>
  container.resolve(Modules.NOTIFICATION) as unknown as NotificationStore
