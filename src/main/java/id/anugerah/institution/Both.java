package id.anugerah.institution;

/** Two submissions of one edition, by their references, that would be of one body. */
public record Both(String stays, String goes) {
}
