
      // Auto-generated index file for Medusa Admin UI extensions
    import WidgetComponent0, { config as WidgetConfig0 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/widgets/orders-by-producer.tsx"
import WidgetComponent1, { config as WidgetConfig1 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/widgets/products-by-producer.tsx"

const widgetModule = { widgets: [
  {
    Component: WidgetComponent0,
    zone: ["order.list.before"],
    widgetId: "Widget-6f05"
},
{
    Component: WidgetComponent1,
    zone: ["product.list.before"],
    widgetId: "Widget-30b5"
}
] }
    import RouteComponent0, { config as HandleConfig0 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/audit/page.tsx"
import RouteComponent1, { config as HandleConfig1 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/moderation/page.tsx"
import RouteComponent2, { config as HandleConfig2 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/money/page.tsx"
import RouteComponent3, { config as HandleConfig3 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/order-groups/page.tsx"
import RouteComponent4, { config as HandleConfig4 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producer-applications/page.tsx"
import RouteComponent5, { config as HandleConfig5 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producer-members/page.tsx"
import RouteComponent6, { config as HandleConfig6 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producers/page.tsx"
import RouteComponent7, { config as HandleConfig7 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/takedowns/page.tsx"
import RouteComponent8 from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/order-groups/[id]/page.tsx"
import RouteComponent9 from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producer-applications/[id]/page.tsx"
import RouteComponent10 from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producers/[id]/page.tsx"
import RouteComponent11 from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/moderation/changes/[id]/page.tsx"
import RouteComponent12 from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/moderation/listings/[id]/page.tsx"

const routeModule = { routes: [
    {
    Component: RouteComponent0,
    path: "/audit",
    handle: { label: HandleConfig0.label, translationNs: HandleConfig0.translationNs }
  },
{
    Component: RouteComponent1,
    path: "/moderation",
    handle: { label: HandleConfig1.label, translationNs: HandleConfig1.translationNs }
  },
{
    Component: RouteComponent2,
    path: "/money",
    handle: { label: HandleConfig2.label, translationNs: HandleConfig2.translationNs }
  },
{
    Component: RouteComponent3,
    path: "/order-groups",
    handle: { label: HandleConfig3.label, translationNs: HandleConfig3.translationNs }
  },
{
    Component: RouteComponent4,
    path: "/producer-applications",
    handle: { label: HandleConfig4.label, translationNs: HandleConfig4.translationNs }
  },
{
    Component: RouteComponent5,
    path: "/producer-members",
    handle: { label: HandleConfig5.label, translationNs: HandleConfig5.translationNs }
  },
{
    Component: RouteComponent6,
    path: "/producers",
    handle: { label: HandleConfig6.label, translationNs: HandleConfig6.translationNs }
  },
{
    Component: RouteComponent7,
    path: "/takedowns",
    handle: { label: HandleConfig7.label, translationNs: HandleConfig7.translationNs }
  },
{
    Component: RouteComponent8,
    path: "/order-groups/:id"
  },
{
    Component: RouteComponent9,
    path: "/producer-applications/:id"
  },
{
    Component: RouteComponent10,
    path: "/producers/:id"
  },
{
    Component: RouteComponent11,
    path: "/moderation/changes/:id"
  },
{
    Component: RouteComponent12,
    path: "/moderation/listings/:id"
  }
]
 }
    import { config as RouteConfig0 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/audit/page.tsx"
import { config as RouteConfig1 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/moderation/page.tsx"
import { config as RouteConfig2 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/money/page.tsx"
import { config as RouteConfig3 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/order-groups/page.tsx"
import { config as RouteConfig4 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producer-applications/page.tsx"
import { config as RouteConfig5 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producer-members/page.tsx"
import { config as RouteConfig6 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/producers/page.tsx"
import { config as RouteConfig7 } from "/work/wt/portal-stall/plugins/marketplace/src/admin/routes/takedowns/page.tsx"

const menuItemModule = { menuItems: [
    {
    label: RouteConfig0.label,
    icon: RouteConfig0.icon,
    path: "/audit",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig1.label,
    icon: RouteConfig1.icon,
    path: "/moderation",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig2.label,
    icon: RouteConfig2.icon,
    path: "/money",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig3.label,
    icon: RouteConfig3.icon,
    path: "/order-groups",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig4.label,
    icon: RouteConfig4.icon,
    path: "/producer-applications",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig5.label,
    icon: RouteConfig5.icon,
    path: "/producer-members",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig6.label,
    icon: RouteConfig6.icon,
    path: "/producers",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  },
{
    label: RouteConfig7.label,
    icon: RouteConfig7.icon,
    path: "/takedowns",
    nested: undefined,
    rank: undefined,
    translationNs: undefined
  }
]
 }
    

const formModule = { customFields: {
  
} }
    

const displayModule = { 
    displays: {
      
    }
   }
    import { deepMerge } from "@medusajs/admin-shared"

const i18nModule = { resources: {} }
    

const cellRendererModule = {}
    

const layoutModule = { layouts: [
  
] }
    

const searchEntityModule = {}

    const plugin = {
      widgetModule,
      routeModule,
      menuItemModule,
      formModule,
      displayModule,
      i18nModule,
      cellRendererModule,
      layoutModule,
      searchEntityModule
    }

    export default plugin
    