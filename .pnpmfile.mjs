// The API page needs one prebuilt file of this package; its dependencies are 243 MB that nothing here loads.
const prebuiltOnly = '@scalar/api-reference';

export const hooks = {
  readPackage(manifest) {
    if (manifest.name === prebuiltOnly) {
      manifest.dependencies = {};
      manifest.optionalDependencies = {};
      manifest.peerDependencies = {};
    }
    return manifest;
  },
};
