/**
 * The participant's screens: where a submission stands, the self-assessment form page by page, checking and sending, the
 * receipt and the result. They read one service each and keep what is typed by saving it as it is typed.
 */
package id.anugerah.ui.participant;
