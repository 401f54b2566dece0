/// **Presenting: the picture for the audience and the console of the presenter.**
///
/// Map and timeline come from outside; a lesson draws nothing itself. Belongs to the JavaFX thread.
/// Read first: [AudienceView], then [PresenterWindow].
package org.multivector.ui.present;
