//! What is read when it is first asked for, and kept.

use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::Result;
use hashbrown::HashMap;

/// What was read, by what it was asked for.
#[derive(Debug)]
pub(super) struct ReadOnce<K, V>(Mutex<HashMap<K, Place<V>>>);

/// Where something is kept once it has been read.
type Place<V> = Arc<Mutex<Option<Arc<V>>>>;

impl<K, V> Default for ReadOnce<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> ReadOnce<K, V> {
    /// What was read before, or is read now. Others who ask for the same wait meanwhile, so
    /// that nothing is read twice.
    pub(super) fn get(&self, key: K, read: impl FnOnce() -> Result<V>) -> Result<Arc<V>> {
        let place = locked(&self.0).entry(key).or_default().clone();
        let mut known = locked(&place);
        if let Some(value) = &*known {
            return Ok(value.clone());
        }
        let value = Arc::new(read()?);
        Ok(known.insert(value).clone())
    }
}

/// Whoever failed with the lock held has added nothing.
fn locked<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
