/**
 * Tables as files: reads and writes spreadsheets (XLSX) and CSV. Knows rows and cells, not what they mean. What was uploaded is
 * judged by its content, never by its name, and no formula is ever worked out.
 */
@NamedInterface("sheet")
package id.anugerah.institution.sheet;

import org.springframework.modulith.NamedInterface;
