/// **Where the files of a pack come from, and how large they may be.** May import: pack.json. Read first: [org.multivector.pack.files.PackFiles].
package org.multivector.pack.files;
