/** Another province, other communes: fetched when they are wanted; without scripts a button does it. */
const province = document.querySelector<HTMLSelectElement>("[data-communes]")
const commune = document.querySelector<HTMLSelectElement>("[name=commune_code]")

province?.addEventListener("change", async () => {
  const response = await fetch(`${province.dataset.communes}?province_code=${province.value}`)
  const { communes } = (await response.json()) as { communes: { code: string; name: string }[] }
  commune?.replaceChildren(new Option("—", ""), ...communes.map(({ code, name }) => new Option(name, code)))
  commune?.focus()
})
