package id.anugerah.institution;

/** Kinds of government institutions, in the order of the registration form. */
public enum InstitutionType {
    MINISTRY, AGENCY, PROVINCE, REGENCY, CITY, STATE_ENTERPRISE, REGIONAL_ENTERPRISE
}
