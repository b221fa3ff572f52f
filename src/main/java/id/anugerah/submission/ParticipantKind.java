package id.anugerah.submission;

/** IP: a government institution. UPP: a service unit below one. The choice decides the forms that follow. */
public enum ParticipantKind {
    IP, UPP
}
