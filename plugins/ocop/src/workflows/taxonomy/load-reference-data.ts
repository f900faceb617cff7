import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCT_GROUPS, PRODUCT_SETS } from "../../lib/taxonomy"
import { TAXONOMY_MODULE } from "../../modules/taxonomy"

/** Reference data is only ever added, so there is nothing to take back. */
const loadTaxonomyStep = createStep("load-taxonomy", async (_: undefined, { container }) => {
  const service = container.resolve(TAXONOMY_MODULE)
  const groups = await service.listProductGroups({}, { take: null })
  const missingGroups = PRODUCT_GROUPS.map((group, rank) => ({ ...group, rank })).filter(
    ({ code }) => !groups.some((group) => group.code === code),
  )
  const allGroups = [...groups, ...(await service.createProductGroups(missingGroups))]
  const sets = await service.listProductSets({}, { take: null, select: ["code"] })
  const known = new Set(sets.map(({ code }) => code))
  const missingSets = PRODUCT_SETS.filter(({ code }) => !known.has(code)).map(({ group_code, ...set }) => ({
    ...set,
    group_id: allGroups.find(({ code }) => code === group_code)?.id ?? null,
  }))
  await service.createProductSets(missingSets)
  return new StepResponse({ groups: missingGroups.length, sets: missingSets.length })
})

/** Adds the five product groups and the 26 product sets that are not there yet. Answers how many were added. */
export const loadReferenceDataWorkflow = createWorkflow("load-reference-data", () => {
  return new WorkflowResponse(loadTaxonomyStep())
})
