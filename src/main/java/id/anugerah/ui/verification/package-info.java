/**
 * The verifier's workspace: indicators left, question and judgement in the middle, evidence right. Every judgement is saved
 * at once; the indicator and the file that are looked at stand in the address. A settlement shows both opinions.
 */
package id.anugerah.ui.verification;
