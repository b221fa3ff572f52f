package id.anugerah.evidence.inspection;

/** @param content the picture without position and without what followed it; @param pixels as the header states them */
record CleanPicture(byte[] content, long pixels, boolean positionRemoved) {
}
