package app.tandem.api;

/**
 * What a call is answered.
 *
 * @param repeated whether it was done by an earlier call with the same key
 */
record Answer(int status, String body, boolean repeated) {}
