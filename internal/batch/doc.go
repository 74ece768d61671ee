// Package batch runs one piece of work over many inputs: it walks folders, keeps a window of jobs in flight, gives the results back in the order of
// the inputs, shows progress, and writes files whole or not at all.
//
// It knows nothing of flags, and nothing of what a result holds. It imports the standard library, the
// progress bar only. The first call is Run.
package batch
