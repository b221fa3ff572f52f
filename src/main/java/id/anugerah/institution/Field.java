package id.anugerah.institution;

/** What an entry of a {@link Register} says besides its code. Every value is a text; "" where there is none. */
public enum Field {
    NAME,
    /** A constant of {@link InstitutionType}. */
    TYPE,
    /** Two digits, as statistics number the provinces; "" for a national body. */
    PROVINCE,
    /** "true" for who organizes the competition and may therefore not take part, otherwise "false". */
    EXCLUDED,
    /** A constant of {@link UnitList}. */
    LIST,
    /** The code of the institution whose unit it is; "" for a complaint-handling unit that every institution is offered. */
    INSTITUTION
}
