/** Patterns for what stands right before or behind a title. */

/** Articles and adjectives that may stand between a cue and the title. */
const DET =
  "(?:(?:\\s|[\"'“‘„«(*_:–-])+(?:a|an|the|your|their|its|another|one|two|some|any|this|that|his|her|our|open|new|advertised|vacant|current|posted|listed|good|great|experienced|full[- ]time|part[- ]time|temporary|additional|extra|second|more|few|of|those|these|ein|eine|einen|einem|einer|eines|der|die|das|den|dem|des|ihre|ihrer|ihren|ihrem|ihr|eure|eurer|neue|neuen|als|zum|zur|un|une|le|la|les|l'|d'|de|du|des|votre|vos|notre|nos|el|los|las|una|su|sus|o|os|as|um|uma|sua|seu|het|een|jullie|uw|nieuwe|lo))*(?:\\s|[\"'“‘„«(*_:–-])*$";

export const left = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})${DET}`, "iu");
export const right = (body: string): RegExp =>
  new RegExp(`^["'”’»)*_]{0,3}\\s{0,2}(?:${body})(?![\\p{L}\\p{N}])`, "iu");
