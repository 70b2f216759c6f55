import type { UpdateWording } from "./wording";

export const ja: UpdateWording = {
  greeting: (name) => (name === null ? "お世話になっております。" : `${name} 様\n\nお世話になっております。`),
  opening: "現在の状況をお知らせいたします。",
  impact: {
    extensive: "ほとんどのご利用者が作業できない、またはデータやアクセス権に影響が及ぶ状況と理解しております。",
    significant: "多くのご利用者にとって、重要な機能が使えない、または正常に動作しない状況と理解しております。",
    moderate: "一部のご利用者にとって、ある機能が本来どおりに動作しない状況と理解しております。",
    minor: "作業は可能ですが、本来どおりでない点があると理解しております。",
  },
  severity: "本件は {label} として対応しております。",
  evidence: {
    complete: "現時点で必要な情報はそろっております。",
    missing: "未確認の点がまだございますが、いただいた情報をもとに対応を続けております。",
  },
  next: "新しいご報告がない場合でも、{time} までに改めてご連絡いたします。",
};
