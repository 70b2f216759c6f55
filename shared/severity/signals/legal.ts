import type { Family } from "./family";

/** Duties by law or contract. */
export const LEGAL: Family = {
  en: {
    "legal-duty": `
regulator|regulators|regulatory|supervisory|authority|authorities
audit|auditor|auditors
tax|vat|customs .. return|authority|office|filing|declaration|deadline
filing|statutory|by law|legal|legally
penalty|penalties|fined
compliance|hipaa|gdpr|sox|court|bafin|fda|ofsted|sec
sla|contract .. breach|breached|penalty|violation`,
  },
  de: {
    "legal-duty": `
wirtschaftsprufer*|prufung|prufer|aufsicht*|finanzamt|behorde*|umsatzsteuer*|meldefrist|gesetzlich*|revision|strafe`,
  },
  fr: {
    "legal-duty": `
regulateur|audit|auditeur*|commissaire*|fisc|impots|tva|declaration|legal*|penalite*|conformite`,
  },
  es: {
    "legal-duty": `
regulador*|auditori*|auditor*|hacienda|fiscal|iva|impuesto*|legal*|multa*|sancion*|normativ*`,
  },
  pt: {
    "legal-duty": `
regulador*|auditori*|auditor*|receita federal
fisco|imposto*|legal*|multa*
prazo legal`,
  },
  it: {
    "legal-duty": `
revisor*|autorita|fiscale|iva|legge`,
  },
  nl: {
    "legal-duty": `
accountant*|toezichthouder|belastingdienst|wettelijk*|boete*`,
  },
  ja: {
    "legal-duty": `
監査
当局
税務
法令
法定
届出
申告`,
  },
};
