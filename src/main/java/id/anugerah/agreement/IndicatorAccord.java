package id.anugerah.agreement;

import id.anugerah.submission.ParticipantKind;

/** How first and second opinions agree on one indicator of the instrument of that kind of participant. */
public record IndicatorAccord(ParticipantKind kind, String indicator, Accord accord) {
}
