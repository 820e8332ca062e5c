/** The maker of the system that sent the mail, as the last line names it: no house that hires. */
export function poweredBy(texts: readonly string[]): readonly string[] {
  return texts
    .flatMap((text) => text.split("\n"))
    .flatMap((line) => {
      const name = MADE_WITH.exec(line.trim())?.[1];
      return name === undefined ? [] : [name.trim()];
    });
}

const MADE_WITH =
  /^(?:(?:this (?:e-?mail|message) (?:was|is) )?(?:powered by|sent (?:via|with|through|using)|delivered by)|bereitgestellt (?:von|durch)|versendet (?:mit|über)|propulsé par|envoyé (?:via|avec|par)|desarrollado por|enviado (?:con|vía|através d[aeo]|via)|desenvolvido por|mogelijk gemaakt door|verzonden (?:via|met))\s(\p{Lu}[\p{L}\p{N}&' -]{1,40})\.?$/iu;
