package id.anugerah.shared;

import java.util.regex.Pattern;

/** Whether a text has the form of one e-mail address; whether it exists is told only by a mail that is answered. */
public final class EmailAddress {

    /** RFC 5321, 4.5.3.1.3: a path has at most 256 characters, two of which are the brackets around the address. */
    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@,;<>\"]+@[^\\s@,;<>\"]+\\.[^\\s@,;<>\"]+");

    private EmailAddress() {
    }

    public static boolean fits(String text) {
        return text != null && text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
