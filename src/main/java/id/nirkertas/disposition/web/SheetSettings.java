package id.nirkertas.disposition.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The office's disposition sheet.
 *
 * @param form the layout a sheet opens in
 */
@ConfigurationProperties("nirkertas.disposition-sheet")
record SheetSettings(@DefaultValue("REGIONAL") SheetForm form) {
}
