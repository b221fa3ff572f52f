package id.anugerah.submission;

/** Groups that are ranked by themselves, with quotas of their own. */
public enum Group {
    OUTSTANDING, GENERAL, UPP
}
