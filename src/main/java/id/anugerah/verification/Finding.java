package id.anugerah.verification;

import id.anugerah.instrument.Option;

/** @param reason needed where the option differs from the participant's */
public record Finding(String indicator, Option option, String reason) {
}
