/** What a posting's address calls the job, written as a title. */

/** "senior data engineer ii" → "Senior Data Engineer II". */
export function asTitle(slug: string): string {
  return slug
    .replace(
      /\b(jefe|técnico|tecnico|encargado|administrativo|camarero|operario|enfermero|ingeniero|abogado|cocinero|ayudante|coordinador|director|diseñador|desarrollador|gestor|consultor|asesor|conductor|dependiente|monitor|profesor|vendedor|auxiliar|analista|enfermeiro|engenheiro|gerente|vendedor|operador) a\b/g,
      "$1/a",
    )
    .replace(/\b(\p{L}{5,}(?:er|or|ist|ent|ant|ur|eur)) in\b(?! \p{L})/gu, "$1/in")
    .replace(/\b(\p{L}{3,}[cs])ion\b/gu, (word, stem: string) =>
      /\b(?:de|obra|jefe|técnico|del|para|y|en la)\b/.test(slug) ? `${stem}ión` : word,
    )
    .replace(/\b(?:m w d|w m d|m f d|m f x|h f|f h|m v|m v x|gn|all genders)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .split(" ")
    .map((word, i) =>
      /^(?:i{1,3}|iv|vi{0,3}|hr|it|qa|ux|ui|ai|ml|rn|hgv|crm|erp|seo|pr|vp|us|uk|eu|emea|apac|sap|ios|sre|ict)$/.test(
        word,
      )
        ? word.toUpperCase()
        : i > 0 && /^(?:of|and|the|for|in|de|des|du|der|für|und|et|en|la|el|y|do|da|van|voor|to|with)$/.test(word)
          ? word
          : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(" ");
}
