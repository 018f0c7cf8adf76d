package id.nirkertas.classification;

import id.nirkertas.shared.Secrecy;

/** One code of the archive classification (Permendagri 83/2022), with its retention in years and default secrecy. */
public record Code(String code, String title, int activeYears, int inactiveYears, FinalAction finalAction, Secrecy secrecy) {
}
