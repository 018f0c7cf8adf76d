// Small extras: every page is whole without them.
