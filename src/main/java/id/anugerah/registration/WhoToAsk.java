package id.anugerah.registration;

/**
 * Whom a second registrar of the same body can ask: enough for a colleague to know who it is, too little for a stranger.
 *
 * @param unit     the unit that registered it
 * @param position of the person in charge
 * @param email    masked: "k•••@instansi.go.id"
 * @param phone    masked: its last three digits
 */
public record WhoToAsk(String unit, String position, String email, String phone) {

    static WhoToAsk of(RegistrationForm form) {
        return new WhoToAsk(form.unitName(), form.inChargePosition(), form.email(), form.phone()).mask();
    }

    /** The same with address and number masked. */
    public WhoToAsk mask() {
        return new WhoToAsk(unit, position, maskedEmail(email), maskedPhone(phone));
    }

    /** The first letter and the body's domain remain. */
    public static String maskedEmail(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? "•••" : email.substring(0, email.offsetByCodePoints(0, 1)) + "•••" + email.substring(at);
    }

    public static String maskedPhone(String phone) {
        String digits = phone.replaceAll("\\D", "");
        return "•••" + digits.substring(Math.max(0, digits.length() - 3));
    }
}
