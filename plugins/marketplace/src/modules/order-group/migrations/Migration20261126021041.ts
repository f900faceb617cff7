import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261126021041 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "order_transition" drop constraint if exists "order_transition_actor_type_check";`);

    this.addSql(`alter table if exists "order_transition" add constraint "order_transition_actor_type_check" check("actor_type" in ('producer', 'operator', 'system', 'shopper'));`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_transition" drop constraint if exists "order_transition_actor_type_check";`);

    this.addSql(`alter table if exists "order_transition" add constraint "order_transition_actor_type_check" check("actor_type" in ('producer', 'operator', 'system'));`);
  }

}
