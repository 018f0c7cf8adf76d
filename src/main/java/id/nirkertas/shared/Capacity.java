package id.nirkertas.shared;

/** In which capacity a person fills a position: definitif, Plt., Plh. or Pj. */
public enum Capacity {

	PERMANENT, ACTING, ACTING_DAILY, CARETAKER
}
