package id.anugerah.agreement;

/**
 * Words for the size of a kappa: Landis and Koch (1977), who call their own bounds arbitrary. They help to read a table; they
 * are no verdict, and a kappa also falls when nearly all judgements are the same option.
 */
public enum Strength {
    POOR, SLIGHT, FAIR, MODERATE, SUBSTANTIAL, ALMOST_PERFECT;

    /** Of the value as it is shown, with two decimals: bounds belong to the lower word. */
    static Strength of(double kappa) {
        long hundredths = Math.round(kappa * 100);
        if (hundredths < 0) {
            return POOR;
        }
        return hundredths <= 20 ? SLIGHT : hundredths <= 40 ? FAIR : hundredths <= 60 ? MODERATE
                : hundredths <= 80 ? SUBSTANTIAL : ALMOST_PERFECT;
    }
}
